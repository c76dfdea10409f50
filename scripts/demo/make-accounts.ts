import type { AccountName, Secrets } from '../start/secrets.ts'
import type { NewsroomClient } from './newsroom-client.ts'

type Staff = { role: Exclude<AccountName, 'administrator'>; name: string; worksOn: 'all' | 'first' }

/** Who works on which portals: a contributor writes for one, so that a login shows how little of the others is seen. */
const staff: Staff[] = [
  { role: 'chief-editor', name: '演示总编辑', worksOn: 'all' },
  { role: 'reviewer', name: '演示审稿人', worksOn: 'all' },
  { role: 'editor', name: '演示编辑', worksOn: 'all' },
  { role: 'contributor', name: '演示供稿人', worksOn: 'first' },
]

/** Makes the accounts of the people of a newsroom. What they write goes to the first of their sites if they say nothing. */
export async function makeAccounts(
  newsroom: NewsroomClient,
  { accounts, sites }: { accounts: Secrets['accounts']; sites: (number | string)[] },
): Promise<void> {
  for (const { role, name, worksOn } of staff) {
    const roles = (worksOn === 'all' ? sites : sites.slice(0, 1)).map((site) => ({ site, role }))
    await newsroom.create(
      { name, ...accounts[role], roles },
      { collection: 'users', what: `the account of the ${role}` },
    )
  }
}
