/** Numbers of classes that a reader can tell apart. */
export const CLASSES_MIN = 2;
export const CLASSES_MAX = 9;
