/** Sentences, words, display width and wrapping; knows no news, no HTML and no terminal. */
package dateline.text;
