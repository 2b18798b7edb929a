// The contract of the element with the page around: what its attributes, events and all else that a host may use are called.
import contract from '../element/contract.json' with { type: 'json' };

export const { attributes, events, slots, parts, customProperties } = contract;
