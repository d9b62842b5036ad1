/** A paragraph, but no mark. */
package planted.unmarked;
