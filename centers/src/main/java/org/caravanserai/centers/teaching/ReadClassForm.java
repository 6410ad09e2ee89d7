package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director reads how a class is held, to change it with {@link ChangeClass}. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ReadClassForm {

    private final ClassAccess access;
    private final Accounts accounts;

    @Inject
    public ReadClassForm(ClassAccess access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * @param form without term and course, which do not change
     * @param version that a change has to name
     */
    public record Read(ClassForm form, long version) {}

    /**
     * @throws NotFound when the caller does not direct the center
     */
    public Read execute(String code) {
        var found = access.directed(code);
        var terms = found.terms();
        var form = new ClassForm(
                null,
                null,
                terms.name().texts(),
                terms.mode().name(),
                String.valueOf(terms.minimum()),
                String.valueOf(terms.maximum()),
                terms.decideOn().toString(),
                terms.withApproval(),
                address(terms.teacher()),
                text(terms.room()),
                text(terms.point()));
        return new Read(form, found.version());
    }

    private @Nullable String address(@Nullable UUID account) {
        return account == null
                ? null
                : accounts.byId(account).map(each -> each.email().value()).orElse(null);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
