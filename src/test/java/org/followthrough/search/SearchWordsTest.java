package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @Test
    void quotedWordsStayTogetherAndPunctuationAtTheEdgesGoes() {
        assertThat(SearchWords.of(" carers, “foster carer” (2.i). £2,500 ").parts())
                .containsExactly(
                        new SearchWords.Part("carers", false),
                        new SearchWords.Part("foster carer", true),
                        new SearchWords.Part("2.i", false),
                        new SearchWords.Part("£2,500", false));
    }

    @Test
    void anUnclosedQuotationMarkOpensAPhraseToTheEnd() {
        assertThat(SearchWords.of("\"foster carers").parts())
                .containsExactly(new SearchWords.Part("foster carers", true));
    }

    @Test
    void operatorsAreLeftToTheFullTextSearch() {
        assertThat(SearchWords.of("fostering or adoption").parts()).isEmpty();
        assertThat(SearchWords.of("fostering -adoption").parts()).isEmpty();
        assertThat(SearchWords.of("fostering -adoption").isOnlyLeavingOut()).isFalse();
        assertThat(SearchWords.of("-adoption -\"foster care\"").isOnlyLeavingOut())
                .isTrue();
    }

    @Test
    void aMinusBeforeANumberLeavesNothingOut() {
        SearchWords words = SearchWords.of("-14%");
        assertThat(words.isOnlyLeavingOut()).isFalse();
        assertThat(words.parts()).containsExactly(new SearchWords.Part("-14%", false));
        assertThat(words.terms()).doesNotContain("-");
    }

    @ParameterizedTest
    @CsvSource({
        "fost, fostering in Leeds, true",
        "art, a part, false",
        "2.i, 'Recommendation 2.i', true",
        "2.i, 12xi, false",
        "'2,500', 'costs £2,500 a week', true",
        "'£2,500', 'costs £2,5001', false",
        "BFSC-35, see bfsc-35., true",
        "BFSC-3, see BFSC-35, false",
        "d, district, false",
        "2198, 'a saving of 2,198', true",
        "'2,198', 'a saving of 2198', true",
        "'£2,198k', 'target 2,198', true",
        "'£2,198k', 'target £2,198k', true",
        "2198, 'target 12,198', false",
        "2198, 'target 2,1980', false",
        "'1,234,567', 'at 1234567 in all', true",
        "2012, '8 November 2012', true",
        "£200k, 'some 200 people', false",
        "foster-care, 'in foster care', true",
        "foster-care, 'a fostercare service', true",
        "June-September, 'from June- September', true",
        "1-2, 'number 12', false",
        "reunification, 're-unification with parents', true",
        "re-unification, 'reunification with parents', true",
        "recare, 're-care', false",
        "25th, 'March 25 th 2013', true",
        "25th, 'March 125th', false"
    })
    void javaAndTheDatabaseMeanTheSameByAWord(String word, String text, boolean isFound) {
        SearchWords.Part part = new SearchWords.Part(word, false);
        assertThat(part.pattern().matcher(text).find()).isEqualTo(isFound);
        // Java knows PostgreSQL's sign for the beginning of a word as a boundary before a word character
        String asJava = part.posix().replace("\\m", "\\b(?=\\w)").replace("[[:alnum:]]", "[\\p{L}\\p{N}]");
        assertThat(java.util.regex.Pattern.compile(asJava, java.util.regex.Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find())
                .isEqualTo(isFound);
    }
}
