/** Keeps what a page sends while somebody types, and puts it back into the form. */
@NullMarked
package org.followthrough.draft.web;

import org.jspecify.annotations.NullMarked;
