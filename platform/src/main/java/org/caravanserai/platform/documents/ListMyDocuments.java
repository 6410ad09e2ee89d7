package org.caravanserai.platform.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.DocumentDirectory;
import org.caravanserai.domain.documents.HeldDocument;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;

/** The documents that were issued to the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyDocuments {

    private final DocumentDirectory directory;
    private final DocumentKinds kinds;
    private final CurrentCaller caller;
    private final Settings settings;
    private final Clock clock;

    @Inject
    ListMyDocuments(
            DocumentDirectory directory, DocumentKinds kinds, CurrentCaller caller, Settings settings, Clock clock) {
        this.directory = directory;
        this.kinds = kinds;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    /** See {@link DocumentDirectory#heldBy}. */
    public Page<MyDocument> execute(PageRequest request) {
        var account = Objects.requireNonNull(caller.get().accountId());
        return directory.heldBy(account, clock.instant(), request).map(this::own);
    }

    private MyDocument own(HeldDocument document) {
        var link = settings.address("/verify/" + document.code() + "?holder=" + document.holderCode());
        return new MyDocument(kinds.label(document.kind()), document, link, kinds.isCredential(document.kind()));
    }
}
