package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.PaperSigningsContract;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

class PaperSigningsContractIT extends ExchangesInPostgres implements PaperSigningsContract {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final AgreementFilter DISPUTED = new AgreementFilter(null, null, false, false, true, false);

    @Override
    public PaperSignings signings() {
        return repository(PaperSignings.class);
    }

    @Test
    void whoRecordedASignatureFindsTheObjectionToItUntilBothAgree() {
        var agreement = drafted();
        recorded(agreement);
        assertThat(disputed(agreement, 1)).isEmpty();
        var objector = agreement.party(2);
        inTransaction(() -> {
            var revision = agreements().revision(agreement.id(), 1).orElseThrow();
            locked(agreement)
                    .object(signing(agreement), revision, null, objector, signatory(objector), "Not signed.", NOW);
        });
        assertThat(disputed(agreement, 1)).extracting(AgreementRow::disputed).containsExactly(true);
        assertThat(disputed(agreement, 2)).isEmpty();
        for (var party : agreement.parties()) {
            inTransaction(() -> {
                var revision = agreements().revision(agreement.id(), 1).orElseThrow();
                locked(agreement).approve(revision, 1, revision.hash(), party, signatory(party), NOW);
            });
        }
        assertThat(disputed(agreement, 1)).isEmpty();
    }

    private List<AgreementRow> disputed(Agreement agreement, int party) {
        return inTransaction(() -> repository(AgreementDirectory.class)
                .of(Set.of(agreement.party(party)), DISPUTED, TODAY, PageRequest.first(10))
                .items());
    }
}
