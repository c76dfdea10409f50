import { NameUntitled as NameUntitled_b14becc303c44c26e0c2c25e2ad610a2 } from '../../../admin/NameUntitled.tsx'
import { KeepUnsaved as KeepUnsaved_e5fb4f922a009b8fdb53d20e6cafbd07 } from '../../../admin/KeepUnsaved.tsx'
import { PublicationStatus as PublicationStatus_e49862d7216e8eecafe62897c881190c } from '../../../admin/PublicationStatus.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeepLinksSafe as KeepLinksSafe_4893129cf7f8393189f7b1b310591fcf } from '../../../editor/KeepLinksSafe.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_6b21359c083f6880ed6ed8cded431365 } from '../../../admin/RowName.tsx'
import { SharePicture as SharePicture_f8c41269d8a54e8075f6be62568f2c39 } from '../../../admin/SharePicture.tsx'
import { CampaignTogether as CampaignTogether_9392858121d6515dce2ea0a0876746ad } from '../../../admin/CampaignTogether.tsx'
import { ImportRedirects as ImportRedirects_a71eecb5165d66d52ed66764cbd59d37 } from '../../../admin/ImportRedirects.tsx'
import { SectionName as SectionName_d51e29353f0eed20a4888df859b69a35 } from '../../../admin/SectionName.tsx'
import { FocalChooser as FocalChooser_3a5aa7d15336968fb392343c3ce0a10d } from '../../../admin/FocalChooser.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { LoginHelp as LoginHelp_299bb55f61971a5da1374fd18e46303f } from '../../../admin/LoginHelp.tsx'
import { ReleasesLink as ReleasesLink_968f8a380256869d573b7848c1077e45 } from '../../../admin/ReleasesLink.tsx'
import { PublisherAlarm as PublisherAlarm_b0c5e8e4318a04235058138649adda82 } from '../../../admin/PublisherAlarm.tsx'
import { ScheduledWork as ScheduledWork_7663916c8c0b46c6e52fec0c7082bba6 } from '../../../admin/ScheduledWork.tsx'
import { UnpublishedWork as UnpublishedWork_dda29886abef0e5a7b21fa98bf6b3c36 } from '../../../admin/UnpublishedWork.tsx'
import { ChineseNames as ChineseNames_5851ef0969e1fa561e2ed316e1d5982a } from '../../../admin/ChineseNames.tsx'
import { ReleasesView as ReleasesView_aa674ef9c71040d7d38fe0942d39654c } from '../../../admin/ReleasesView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  '/admin/NameUntitled.tsx#NameUntitled': NameUntitled_b14becc303c44c26e0c2c25e2ad610a2,
  '/admin/KeepUnsaved.tsx#KeepUnsaved': KeepUnsaved_e5fb4f922a009b8fdb53d20e6cafbd07,
  '/admin/PublicationStatus.tsx#PublicationStatus': PublicationStatus_e49862d7216e8eecafe62897c881190c,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell': RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField': RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent': LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient':
    FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient':
    InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient': ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient': HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient':
    BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient':
    HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient': BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient': ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnderlineFeatureClient': UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#StrikethroughFeatureClient':
    StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SubscriptFeatureClient': SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SuperscriptFeatureClient':
    SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#InlineCodeFeatureClient':
    InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#TableFeatureClient': TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient': LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/editor/KeepLinksSafe.tsx#KeepLinksSafe': KeepLinksSafe_4893129cf7f8393189f7b1b310591fcf,
  '@payloadcms/richtext-lexical/client#BlocksFeatureClient': BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/admin/RowName.tsx#RowName': RowName_6b21359c083f6880ed6ed8cded431365,
  '/admin/SharePicture.tsx#SharePicture': SharePicture_f8c41269d8a54e8075f6be62568f2c39,
  '/admin/CampaignTogether.tsx#CampaignTogether': CampaignTogether_9392858121d6515dce2ea0a0876746ad,
  '/admin/ImportRedirects.tsx#ImportRedirects': ImportRedirects_a71eecb5165d66d52ed66764cbd59d37,
  '/admin/SectionName.tsx#SectionName': SectionName_d51e29353f0eed20a4888df859b69a35,
  '/admin/FocalChooser.tsx#FocalChooser': FocalChooser_3a5aa7d15336968fb392343c3ce0a10d,
  '/admin/Icon.tsx#Icon': Icon_f34530b2aa0bd64d20c27f581c071465,
  '/admin/Logo.tsx#Logo': Logo_31632a3714af2a4550104a8aa2f6722e,
  '/admin/LoginHelp.tsx#LoginHelp': LoginHelp_299bb55f61971a5da1374fd18e46303f,
  '/admin/ReleasesLink.tsx#ReleasesLink': ReleasesLink_968f8a380256869d573b7848c1077e45,
  '/admin/PublisherAlarm.tsx#PublisherAlarm': PublisherAlarm_b0c5e8e4318a04235058138649adda82,
  '/admin/ScheduledWork.tsx#ScheduledWork': ScheduledWork_7663916c8c0b46c6e52fec0c7082bba6,
  '/admin/UnpublishedWork.tsx#UnpublishedWork': UnpublishedWork_dda29886abef0e5a7b21fa98bf6b3c36,
  '/admin/ChineseNames.tsx#ChineseNames': ChineseNames_5851ef0969e1fa561e2ed316e1d5982a,
  '/admin/ReleasesView.tsx#ReleasesView': ReleasesView_aa674ef9c71040d7d38fe0942d39654c,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
}
