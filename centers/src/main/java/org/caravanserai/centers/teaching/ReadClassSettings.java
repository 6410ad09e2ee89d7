package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director reads how a class is held, to change it with {@link ChangeClass}. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ReadClassSettings {

    private final ClassAccess access;
    private final Accounts accounts;

    @Inject
    public ReadClassSettings(ClassAccess access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * @param version that a change has to name
     */
    public record Read(ClassSettings settings, long version) {}

    /**
     * @throws NotFound when the caller does not direct the center
     */
    public Read execute(String code) {
        var found = access.directed(code);
        var terms = found.terms();
        return new Read(ClassSettings.of(terms, address(terms.teacher())), found.version());
    }

    private @Nullable EmailAddress address(@Nullable UUID account) {
        return account == null
                ? null
                : accounts.byId(account).map(Account::email).orElse(null);
    }
}
