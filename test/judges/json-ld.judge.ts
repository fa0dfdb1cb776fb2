// The page's JSON-LD against schema.org's own vocabulary.
import { describe, expect, test } from 'vitest'
import { documents } from './documents.ts'
import { judge } from './vocabulary.ts'

const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g

describe('schema.org', () => {
  test.for(documents('html').map(page => [page.name, page] as const))(
    '%s',
    async ([, { contents }], { annotate }) => {
      const blocks = [...contents.matchAll(BLOCK)].map(([, json]) => JSON.parse(json!))
      expect(blocks).toHaveLength(1)
      const { faults, looked } = judge(blocks[0])
      expect(faults).toEqual([])
      await annotate(`${blocks[0]['@type']}, ${looked} properties, all in the vocabulary`)
    },
  )

  test('can say no', () => {
    const { faults } = judge({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 5,
      telephone: '+996 312 000 001',
      datePublished: '2026-02-31',
      publisher: { '@type': 'Place', name: 'Bishkek', geo: { '@type': 'Point' } },
    })
    expect(faults).toEqual([
      'headline: takes Text, not 5',
      'telephone: NewsArticle has no such property',
      'datePublished: takes Date, DateTime, not "2026-02-31"',
      'publisher.geo.@type: Point is not a known type',
      'publisher.geo: takes GeoShape, GeoCoordinates, not Point',
      'publisher: takes Organization, Person, not Place',
    ])
  })
})
