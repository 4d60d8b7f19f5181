// The entries for frameworks have types and no code.
export {};
