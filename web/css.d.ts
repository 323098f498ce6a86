// Lets scripts name the style sheet that the build puts beside them.
declare module '*.css';
