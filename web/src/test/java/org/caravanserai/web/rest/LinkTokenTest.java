package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.web.access.SecretLinks;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

    private static final String TOKEN = "c2VjcmV0LXRva2VuLW9mLWEtbGluaw";
    private static final String PATH = "/api/v1/agreement-links/" + TOKEN + "/revisions";
    private static final List<SecretLinks> LINKS = List.of(() -> List.of("/agreements/", "/api/v1/agreement-links/"));

    @Test
    void whatIsKeptOfACallByALinkHoldsNoToken() {
        var link = LinkToken.of(PATH, LINKS);
        var answer = new RecordedAnswer(
                201,
                "application/json",
                "/api/v1/agreement-links/" + TOKEN,
                null,
                "{\"link\":\"/agreements/" + TOKEN + "\"}");

        assertThat(link.target())
                .doesNotContain(TOKEN)
                .isEqualTo(LinkToken.of(PATH, LINKS).target());
        assertThat(LinkToken.of(PATH + "2", LINKS).target()).isNotEqualTo(link.target());
        assertThat(link.without(answer).toString()).doesNotContain(TOKEN);
        assertThat(link.with(link.without(answer))).isEqualTo(answer);
    }

    @Test
    void otherPathsAreKeptAsTheyAre() {
        var answer = new RecordedAnswer(201, null, "/api/v1/events/a-forum", null, "{token}");
        var none = LinkToken.of("/api/v1/events", LINKS);
        assertThat(none.target()).isEqualTo("/api/v1/events");
        assertThat(none.with(none.without(answer))).isEqualTo(answer);
    }
}
