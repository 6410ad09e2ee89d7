package org.caravanserai.domain.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link AgreementDrafts} promises. */
public interface AgreementDraftsContract extends ExchangesContract {

    AgreementDrafts drafts();

    @Test
    default void aDraftIsReadAsItWasEnteredLastWithTheVersionOfThat() {
        var owner = organization();
        var made = made(owner, "Half a ti");
        assertThat(drafts().byCode(made.code())).hasValueSatisfying(read -> {
            assertThat(read.organization()).isEqualTo(owner);
            assertThat(read.content()).isEqualTo(content("Half a ti"));
            assertThat(read.version()).isEqualTo(1);
        });
        inTransaction(() -> {
            var draft = drafts().lock(made.code()).orElseThrow();
            draft.change(owner, content("Half a title"), signatory(owner), NOW.plusSeconds(5));
        });
        assertThat(drafts().byCode(made.code())).hasValueSatisfying(read -> {
            assertThat(read.content()).isEqualTo(content("Half a title"));
            assertThat(read.changedAt()).isEqualTo(NOW.plusSeconds(5));
            assertThat(read.version()).isEqualTo(2);
        });
        assertThat(drafts().byCode("nothing")).isEmpty();
        assertThat(inTransaction(() -> drafts().lock("nothing"))).isEmpty();
    }

    @Test
    default void anOrganizationHasItsOwnDraftsTheLastOneFirst() {
        var owner = organization();
        var earlier = made(owner, "Earlier");
        var later = inTransaction(() -> {
            var draft = new AgreementDraft(owner, content("Later"), signatory(owner), NOW.plusSeconds(60));
            drafts().add(draft);
            return draft;
        });
        made(organization(), "Of others");

        assertThat(drafts().of(Set.of(owner)))
                .extracting(AgreementDraft::code)
                .containsExactly(later.code(), earlier.code());
        assertThat(drafts().of(Set.of())).isEmpty();
        assertThat(drafts().of(Set.of(Ids.next()))).isEmpty();
    }

    @Test
    default void aDraftThatWasRemovedIsGone() {
        var made = made(organization(), "Not needed");
        inTransaction(() -> drafts().remove(drafts().lock(made.code()).orElseThrow()));
        assertThat(drafts().byCode(made.code())).isEmpty();
    }

    private AgreementDraft made(UUID owner, String title) {
        return inTransaction(() -> {
            var draft = new AgreementDraft(owner, content(title), signatory(owner), NOW);
            drafts().add(draft);
            return draft;
        });
    }

    private static DraftContent content(String title) {
        return new DraftContent(Map.of("title.en", title, "conditions[0].personsPerYear", "many"));
    }
}
