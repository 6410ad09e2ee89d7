package org.caravanserai.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchDocumentTest {

    @Test
    void aTokenKeepsItsBestWeight() {
        var document = new SearchDocument()
                .add(List.of("silk", "road"), FieldWeight.BODY)
                .add(List.of("road"), FieldWeight.TITLE)
                .add(List.of("road"), FieldWeight.NAME);
        assertThat(document.tokens()).containsEntry("silk", FieldWeight.BODY).containsEntry("road", FieldWeight.TITLE);
    }

    @Test
    void aLongDocumentIsFoundByItsFirstWordsOnly() {
        var many = IntStream.range(0, SearchDocument.MAXIMUM_TOKENS)
                .mapToObj(i -> "word" + i)
                .toList();
        var document =
                new SearchDocument().add(many, FieldWeight.BODY).add(List.of("late", "word0"), FieldWeight.TITLE);
        assertThat(document.tokens())
                .hasSize(SearchDocument.MAXIMUM_TOKENS)
                .doesNotContainKey("late")
                .containsEntry("word0", FieldWeight.TITLE);
    }

    @Test
    void aTermHasAWordAndAForm() {
        assertThatThrownBy(() -> new SearchTerm("", Set.of("x"), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchTerm("x", Set.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }
}
