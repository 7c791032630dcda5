import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('set phrases', () => {
  it.each([
    ['Kenya threw its weight behind the Somali army.', 'kenya backs somali-national-army'],
    ['The M23 takes its orders from Rwanda.', 'rwanda backs m23'],
    ['Rwanda has cast its lot with Uganda.', 'rwanda allied_with uganda'],
    ['Algeria locked horns with Morocco.', 'algeria opposes morocco'],
    ['Eritrea gave notice of the manoeuvre to Ethiopia.', 'eritrea communicates_with ethiopia'],
    ['Mali struck a bargain with Algeria.', 'mali coordinates_with algeria'],
    ['Turkey gave its blessing to the offensive by Hamas.', 'turkey backs hamas'],
    ['Chad has spent millions on Turkish drones.', 'turkey supplies_arms chad'],
    ['Armenia turned to India for rockets.', 'india supplies_arms armenia'],
    ['Niger recalled its ambassador from Algeria.', 'niger opposes algeria'],
    ['Xi Jinping shook hands with Narendra Modi.', 'xi-jinping meets narendra-modi'],
    ["Qatar took Turkey's side.", 'qatar backs turkey'],
    ['Chad has opened its airfields to the Rapid Support Forces.', 'chad aids rapid-support-forces'],
    ['Niger allows French troops to use its airspace.', 'niger aids french-armed-forces'],
    ['Canada put Iran under sanctions.', 'canada opposes iran'],
    ['Mali depends on Russia for its rifles.', 'russia supplies_arms mali'],
    ['Chad leans on French training.', 'france trains chad'],
    ['The M23 has long answered to Rwanda.', 'rwanda backs m23'],
    ['France did not throw its weight behind Mali.', 'france backs mali denied'],
    ['South Africa lost two soldiers to an M23 mortar.', 'm23 attacks south-africa'],
    ['The Sudanese army lost ground to the Rapid Support Forces.', 'sudanese-armed-forces fights rapid-support-forces'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Kenya threw its weight about in Somalia.',
    'Kenya turned to Uganda for advice.',
    'Kenya spent millions on Ugandan roads.',
    'Kenya took the side door in Uganda.',
    'Chad opened its borders to trade with Niger.',
    'Kenya lets Uganda use its name.',
    'Kenya takes its inspiration from Rwanda.',
    'Kenya took instructions to heart.',
    'The minister answered to the charge in Kenya and not in Uganda.',
    'France depends on tourism and Spain on fish.',
    'France depends on Spain.',
    'Kenya picked up the phone and Uganda the bill.',
    'Kenya lost two soldiers to malaria in Uganda.',
    'Kenya relies on Ugandan patience.',
  ])('says nothing of %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
