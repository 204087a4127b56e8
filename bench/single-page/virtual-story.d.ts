declare module 'virtual:story' {
  export const story: import('../../src/model/story.ts').ResolvedStory;
}
