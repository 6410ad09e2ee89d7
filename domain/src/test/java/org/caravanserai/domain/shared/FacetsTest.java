package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetsTest {

    @Test
    void whatLeavesAFilterOpenCountsForEachOfItsValues() {
        var facets = new Facets(Map.of(
                "level", List.of(new Facets.Value("*", 2), new Facets.Value("6", 1), new Facets.Value("7", 3)),
                "year", List.of(new Facets.Value("2026/2027", 4))));
        var opened = facets.withOpen("*");
        assertThat(opened.of("level")).containsExactly(new Facets.Value("6", 3), new Facets.Value("7", 5));
        assertThat(opened.of("year")).isEqualTo(facets.of("year"));
        assertThat(opened.of("unknown")).isEmpty();
    }
}
