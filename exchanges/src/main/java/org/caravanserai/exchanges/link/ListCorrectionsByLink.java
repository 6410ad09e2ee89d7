package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.correction.CorrectionDirectory;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The corrections under the agreement of a link that wait for its party. */
@UseCase
@Public
public class ListCorrectionsByLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final CorrectionDirectory corrections;

    @Inject
    public ListCorrectionsByLink(LinkHolder holder, Agreements agreements, CorrectionDirectory corrections) {
        this.holder = holder;
        this.agreements = agreements;
        this.corrections = corrections;
    }

    /**
     * @throws NotFound when the link is none, has expired or was revoked
     */
    public List<CorrectionRow> execute(String token) {
        var link = holder.open(token);
        var agreement = agreements.byId(link.agreement()).orElseThrow();
        return corrections
                .of(
                        Set.of(link.party()),
                        new CorrectionFilter(null, agreement.code(), true),
                        PageRequest.first(PageRequest.MAX_SIZE))
                .items();
    }
}
