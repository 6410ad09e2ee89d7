package org.caravanserai.domain.accounts;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Accounts as administrators read them. */
public interface AccountDirectory {

    /** The query searches names in both scripts and addresses. Orders: {@code name}, {@code email}, {@code created} (default, newest first). */
    Page<AccountRow> search(AccountFilter filter, PageRequest request);

    Optional<AccountRow> byId(UUID id);
}
