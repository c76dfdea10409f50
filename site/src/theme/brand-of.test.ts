import { expect, it } from 'vitest'
import { fixtureForms } from '@kewen/content/fixture'
import { documentOf, fixtureWith, modelOf } from '../testing/fixture-model.ts'
import { brandOf } from './brand-of.ts'

const brandOfCampaign = (id: string, forms = fixtureForms) => {
  const model = modelOf(forms)
  return brandOf(model, documentOf(model, 'campaign', id))
}

it('takes what a campaign leaves open from the one above it', () => {
  expect(brandOfCampaign('campaigns/3')).toEqual({ primary: '#0c7a6b', accent: '#b2452f', ground: '#f2f8f6' })
})

it('takes from the site what no campaign above it gives', () => {
  const forms = fixtureWith({ 'campaigns/1': { theme: { primary: '#0c7a6b' } } })
  expect(brandOfCampaign('campaigns/2', forms)).toEqual({ primary: '#0c7a6b', accent: '#c98a2b', ground: '#fbf8f2' })
})

it('passes over a campaign above that is not published', () => {
  const forms = fixtureForms.filter(({ id }) => id !== 'campaigns/1')
  expect(brandOfCampaign('campaigns/3', forms)).toEqual({ primary: '#1f6fb2', accent: '#b2452f', ground: '#fbf8f2' })
})

it('does not climb in circles', () => {
  const forms = fixtureWith({ 'campaigns/1': { parent: 'campaigns/2', theme: {} } })
  expect(brandOfCampaign('campaigns/2', forms)).toEqual({ primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' })
})

it('gives the site its own colours', () => {
  expect(brandOf(modelOf())).toEqual({ primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' })
})
