/** Pages of responses: writing, deciding, reading and comparing them, and the document that they are printed in. */
@NullMarked
package org.followthrough.response.web;

import org.jspecify.annotations.NullMarked;
