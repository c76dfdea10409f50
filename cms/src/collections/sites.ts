import { languages, publicCollections } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { byAdministrators, byItsChiefEditors, ownSites, setByAdministrators } from '../access/rules.ts'
import { isDay, isDayFrom, isHref, isOrigin, isSlug } from '../fields/checks.ts'
import { colourFields } from '../fields/colour-fields.ts'
import { namesDocuments } from '../fields/names-documents.ts'
import { navigationField } from '../fields/navigation-field.ts'
import { mediaOfThisSite, ofThisSite } from '../fields/of-this-site.ts'
import { rowName } from '../fields/row-name.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { keepKey } from '../hooks/keep-slug.ts'
import { refuseDeletingUsed } from '../hooks/refuse-deleting-used.ts'
import { homeField } from '../home/home-field.ts'
import { lookField } from '../home/look-field.ts'
import { groups } from './groups.ts'

/** 站点: the associations and their portals. */
export const sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: { zh: '站点', en: 'Site' }, plural: { zh: '站点', en: 'Sites' } },
  access: { create: byAdministrators, read: ownSites, update: byItsChiefEditors, delete: byAdministrators },
  admin: {
    group: groups.settings,
    useAsTitle: 'shortName',
    defaultColumns: ['shortName', 'name', 'key', 'indexed'],
    description: { zh: '保存后立即对读者生效。', en: 'Changes reach readers as soon as they are saved.' },
  },
  defaultSort: 'key',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { zh: '基本信息', en: 'About' },
          fields: [
            translatedLine({ name: 'name', label: { zh: '全称', en: 'Name' }, required: true, maxLength: 80 }),
            translatedLine({
              name: 'shortName',
              label: { zh: '简称', en: 'Short name' },
              required: true,
              maxLength: 40,
            }),
            translatedLine({ name: 'region', label: { zh: '地区', en: 'Region' }, maxLength: 40 }),
            translatedLine({ name: 'tagline', label: { zh: '标语', en: 'Tagline' }, maxLength: 80 }),
            translatedParagraph({ name: 'description', label: { zh: '简介', en: 'Description' }, maxLength: 500 }),
            translatedLine({
              name: 'notice',
              label: { zh: '全站提示', en: 'Notice' },
              description: { zh: '显示在每一页上。', en: 'Shown on every page.' },
            }),
            {
              name: 'featuredCampaign',
              type: 'relationship',
              relationTo: 'campaigns',
              label: { zh: '首页品牌活动', en: 'Campaign on the home page' },
              maxDepth: 1,
              filterOptions: ofThisSite,
              validate: namesDocuments,
            },
          ],
        },
        { label: { zh: '首页', en: 'Home page' }, fields: [homeField] },
        {
          label: { zh: '导航', en: 'Navigation' },
          fields: [navigationField],
        },
        {
          label: { zh: '外观', en: 'Appearance' },
          fields: [
            lookField,
            mediaOfThisSite({ name: 'logo', label: { zh: '标志', en: 'Logo' } }),
            {
              name: 'brand',
              type: 'group',
              label: { zh: '品牌色', en: 'Brand colours' },
              fields: [{ type: 'row', fields: colourFields({ required: true }) }],
            },
            {
              name: 'mourning',
              type: 'array',
              label: { zh: '哀悼日', en: 'Days of mourning' },
              labels: {
                singular: { zh: '哀悼日', en: 'Days of mourning' },
                plural: { zh: '哀悼日', en: 'Days of mourning' },
              },
              maxRows: 50,
              admin: {
                components: rowName({ zh: '哀悼日', en: 'Days of mourning' }, 'from'),
                description: {
                  zh: '在这些日子里，整个网站以黑白显示，从当天零时起，到末日结束时自动恢复（北京时间）。可以提前设定。',
                  en: 'On these days the whole portal is shown without colour, from midnight to midnight, Beijing time. They can be set ahead.',
                },
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'from',
                      type: 'text',
                      label: { zh: '开始', en: 'From' },
                      required: true,
                      validate: isDay,
                      admin: { width: '50%', placeholder: '2026-12-13' },
                    },
                    {
                      name: 'to',
                      type: 'text',
                      label: { zh: '结束（含当日）', en: 'To (included)' },
                      validate: isDayFrom,
                      admin: {
                        width: '50%',
                        placeholder: '2026-12-13',
                        description: { zh: '只有一天可留空。', en: 'Empty for a single day.' },
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: { zh: '页脚', en: 'Footer' },
          fields: [
            {
              name: 'footer',
              type: 'group',
              label: { zh: '页脚', en: 'Footer' },
              admin: {
                description: {
                  zh: '各项均可留空；没有备案号就不要填写。',
                  en: 'Each entry is optional; leave out a record number that you do not have.',
                },
              },
              fields: [
                translatedLine({ name: 'organiser', label: { zh: '主办单位', en: 'Organiser' } }),
                translatedParagraph({ name: 'contact', label: { zh: '联系方式', en: 'Contact' }, maxLength: 500 }),
                { name: 'icp', type: 'text', label: { zh: 'ICP备案号', en: 'ICP record' }, maxLength: 60 },
                { name: 'police', type: 'text', label: { zh: '公安备案号', en: 'Police record' }, maxLength: 60 },
                { name: 'siteCode', type: 'text', label: { zh: '网站标识码', en: 'Site code' }, maxLength: 60 },
                {
                  name: 'links',
                  type: 'array',
                  label: { zh: '友情链接', en: 'Links' },
                  labels: { singular: { zh: '链接', en: 'Link' }, plural: { zh: '链接', en: 'Links' } },
                  maxRows: 40,
                  admin: { components: rowName({ zh: '链接', en: 'Link' }, 'label') },
                  fields: [
                    translatedLine({
                      name: 'label',
                      label: { zh: '文字', en: 'Label' },
                      required: true,
                      maxLength: 60,
                    }),
                    {
                      name: 'href',
                      type: 'text',
                      label: { zh: '网址', en: 'Address' },
                      required: true,
                      validate: isHref,
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'key',
      type: 'text',
      label: { zh: '站点代号', en: 'Key' },
      required: true,
      unique: true,
      index: true,
      maxLength: 40,
      validate: isSlug,
      access: { update: setByAdministrators },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        description: {
          zh: '用于域名和文件夹，如 ordos；保存后不能再改。',
          en: 'Names its host and folder, such as ordos. It cannot be changed later.',
        },
      },
    },
    {
      name: 'origins',
      type: 'array',
      label: { zh: '网址', en: 'Origins' },
      labels: { singular: { zh: '网址', en: 'Origin' }, plural: { zh: '网址', en: 'Origins' } },
      required: true,
      minRows: 1,
      maxRows: 10,
      access: { create: setByAdministrators, update: setByAdministrators },
      admin: {
        position: 'sidebar',
        description: { zh: '第一个是正式网址。', en: 'The first one is canonical.' },
      },
      fields: [
        {
          name: 'origin',
          type: 'text',
          label: { zh: '网址', en: 'Origin' },
          required: true,
          validate: isOrigin,
          admin: { placeholder: 'https://kx.example.org' },
        },
      ],
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: { zh: '语言', en: 'Languages' },
      required: true,
      defaultValue: ['zh'],
      options: languages.map((value) => ({
        value,
        label: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } }[value],
      })),
      admin: {
        position: 'sidebar',
        description: {
          zh: '选中英文，并填写英文名称后，门户在 /en/ 下有英文页面：有英文标题的内容都会出现，稿件和页面还要有英文正文。',
          en: 'With English chosen and its name written in English, the portal has English pages under /en/: of all that has an English title, and of stories and pages with an English body too.',
        },
      },
    },
    {
      name: 'indexed',
      type: 'checkbox',
      label: { zh: '允许搜索引擎收录', en: 'Search engines may list it' },
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
  ],
  hooks: {
    beforeChange: [keepKey],
    beforeDelete: [
      refuseDeletingUsed(
        publicCollections
          .filter((collection) => collection !== 'sites')
          .map((collection) => ({ collection, field: 'site' })),
        (count) => ({
          zh: `这个站点还有 ${count} 项内容（含草稿和回收站），请先删除或移走。`,
          en: `This site still has ${count} documents, drafts and trash included. Delete or move them first.`,
        }),
      ),
    ],
  },
}
