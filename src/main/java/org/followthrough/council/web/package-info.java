/** The page on which a committee's words are kept, and the words on all other pages. */
@NullMarked
package org.followthrough.council.web;

import org.jspecify.annotations.NullMarked;
