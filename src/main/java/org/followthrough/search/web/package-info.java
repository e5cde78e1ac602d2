@NullMarked
package org.followthrough.search.web;

import org.jspecify.annotations.NullMarked;
