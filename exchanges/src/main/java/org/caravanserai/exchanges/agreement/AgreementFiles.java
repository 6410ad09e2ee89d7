package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.platform.files.FileAccess;

/**
 * Scans of signed agreements, and annexes. Officers of the parties read and attach them; once a side has recorded the signatures, only
 * that side changes the scans, which are its proof.
 */
@ApplicationScoped
public class AgreementFiles implements FileAccess {

    /** Names of the places for files of agreements. */
    public static final String KIND = "AGREEMENT";

    /** The slot of scans of the signed paper. */
    public static final String SIGNED = "SIGNED";

    private static final String ANNEX = "ANNEX";
    private static final int MEGABYTES = 20;
    private static final int MOST_SCANS = 5;
    private static final int MOST_ANNEXES = 20;

    private final Agreements agreements;
    private final PaperSignings signings;

    @Inject
    AgreementFiles(Agreements agreements, PaperSignings signings) {
        this.agreements = agreements;
        this.signings = signings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<UUID> subject(String code) {
        return agreements.byCode(code).map(Agreement::id);
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return switch (place.slot()) {
            case SIGNED -> Optional.of(FilePolicy.of(MEGABYTES, MOST_SCANS, FileType.PDF, FileType.JPEG, FileType.PNG));
            case ANNEX ->
                Optional.of(FilePolicy.of(
                        MEGABYTES,
                        MOST_ANNEXES,
                        FileType.PDF,
                        FileType.JPEG,
                        FileType.PNG,
                        FileType.DOCX,
                        FileType.XLSX,
                        FileType.ODT));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return agreements
                .byId(place.subject())
                .filter(agreement ->
                        agreement.parties().stream().anyMatch(party -> caller.may(Permission.READ_EXCHANGES, party)))
                .isPresent();
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return agreements
                .byId(place.subject())
                .filter(agreement -> agreement.parties().stream().anyMatch(party -> actsFor(caller, party)))
                .filter(agreement -> agreement.state() != AgreementState.WITHDRAWN)
                .filter(agreement -> !place.slot().equals(SIGNED) || mayChangeScans(agreement, caller))
                .isPresent();
    }

    private boolean mayChangeScans(Agreement agreement, Caller caller) {
        var signing = signings.of(agreement.id(), agreement.revision());
        return signing.isEmpty() || actsFor(caller, signing.get().recordedBy());
    }

    private static boolean actsFor(Caller caller, UUID organization) {
        return caller.may(Permission.MANAGE_EXCHANGES, organization);
    }
}
