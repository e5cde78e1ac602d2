/** The pages of the demonstration beside its papers, as somebody copied them apart from what the demonstration loads. */
package org.followthrough.papers;
