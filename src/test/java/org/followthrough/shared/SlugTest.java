package org.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void titleBecomesWordsWithHyphens() {
        assertThat(Slug.of("Scrutiny Board (Children and Families)")).isEqualTo("scrutiny-board-children-and-families");
        assertThat(Slug.of("Children’s  Services – Café")).isEqualTo("childrens-services-cafe");
    }

    @Test
    void longTitleIsCutWithoutTrailingHyphen() {
        assertThat(Slug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(80).matches(Slug.PATTERN);
    }
}
