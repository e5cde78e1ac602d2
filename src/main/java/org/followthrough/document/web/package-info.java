/** The page on which papers are taken in. */
@NullMarked
package org.followthrough.document.web;

import org.jspecify.annotations.NullMarked;
