/** What is fought over: towns, hills, posts. */
import { wordList } from '../among';

export const GROUND = wordList('towns?|villages?|cit(?:y|ies)|hills?|heights?|airports?|airfields?|bases?|crossings?|regions?|provinces?|outposts?|positions?|strongholds?|neighbou?rhoods?|districts?|suburbs?|bridges?|bridgehead|ports?|ridge|peaks?|forts?|garrison|headquarters|barracks|island|islands|areas?');
