import type { CollectionConfig } from 'payload'
import { refuseLetters } from '../access/close-endpoints.ts'
import { roles, type Role } from '../access/member.ts'
import { byAdministrators, setByAdministrators } from '../access/rules.ts'
import { adminsOrThemselves, colleagues, readByAdminsOrThemselves } from '../access/people.ts'
import { demandLongPassword } from '../hooks/demand-long-password.ts'
import { keepAnAdministrator, keepTheLastAdministrator } from '../hooks/keep-an-administrator.ts'
import { refuseSelfPromotion } from '../hooks/refuse-self-promotion.ts'
import type { LoginLimit } from '../login/limit-logins.ts'
import type { Words } from '../words/words.ts'
import { groups } from './groups.ts'

const roleWords: Record<Role, Words> = {
  contributor: { zh: '供稿人（写草稿）', en: 'Contributor (writes drafts)' },
  editor: { zh: '编辑（写、发布）', en: 'Editor (writes and publishes)' },
  reviewer: { zh: '审稿人（只读）', en: 'Reviewer (reads only)' },
  'chief-editor': { zh: '总编辑（发布、改站点设置）', en: 'Chief editor (publishes, changes the site’s settings)' },
}

type UsersOptions = { secureCookies: boolean; loginLimit: LoginLimit }

/** 用户: the people who work in the newsroom. */
export const users = ({ secureCookies, loginLimit }: UsersOptions): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { zh: '用户', en: 'User' }, plural: { zh: '用户', en: 'Users' } },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: secureCookies },
  },
  access: {
    admin: ({ req }) => req.user?.collection === 'users',
    create: byAdministrators,
    read: colleagues,
    update: adminsOrThemselves,
    delete: byAdministrators,
    unlock: byAdministrators,
  },
  admin: {
    group: groups.settings,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'administrator', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 60 },
    {
      name: 'administrator',
      type: 'checkbox',
      label: { zh: '管理员', en: 'Administrator' },
      defaultValue: false,
      access: { create: setByAdministrators, read: readByAdminsOrThemselves, update: setByAdministrators },
      admin: {
        description: { zh: '可以管理所有站点和用户。', en: 'May do everything on every site, and manage users.' },
      },
    },
    {
      name: 'roles',
      type: 'array',
      label: { zh: '站点与角色', en: 'Sites and roles' },
      labels: { singular: { zh: '角色', en: 'Role' }, plural: { zh: '站点与角色', en: 'Sites and roles' } },
      maxRows: 100,
      access: { create: setByAdministrators, read: readByAdminsOrThemselves, update: setByAdministrators },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'site',
              type: 'relationship',
              relationTo: 'sites',
              label: { zh: '站点', en: 'Site' },
              required: true,
              maxDepth: 1,
              admin: { width: '50%', allowCreate: false },
            },
            {
              name: 'role',
              type: 'select',
              label: { zh: '角色', en: 'Role' },
              required: true,
              options: roles.map((value) => ({ value, label: roleWords[value] })),
              admin: { width: '50%' },
            },
          ],
        },
      ],
    },
  ],
  hooks: {
    beforeOperation: [...loginLimit.beforeOperation, refuseLetters, refuseSelfPromotion],
    beforeValidate: [demandLongPassword],
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepTheLastAdministrator],
    afterLogin: loginLimit.afterLogin,
  },
})
