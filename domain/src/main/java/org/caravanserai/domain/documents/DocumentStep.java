package org.caravanserai.domain.documents;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What its issuer can do with a document; one whose last day is over, too. */
public enum DocumentStep implements Step<DocumentState> {
    /** It is issued again, and the new one takes its place. */
    REISSUE,
    /** It is taken back. */
    REVOKE;

    @Override
    public Optional<Refused> refusal(DocumentState state) {
        return state == DocumentState.ISSUED || state == DocumentState.EXPIRED
                ? Optional.empty()
                : Optional.of(new Refused("document-not-valid"));
    }
}
