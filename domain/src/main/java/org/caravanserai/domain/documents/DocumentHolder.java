package org.caravanserai.domain.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.jspecify.annotations.Nullable;

/** The person whom a document is about. */
@Embeddable
public class DocumentHolder {

    @Column(name = "holder_account")
    private @Nullable UUID account;

    @Column(name = "holder_name")
    private String name;

    @Column(name = "holder_masked")
    private String masked;

    @Column(name = "holder_code")
    private String code;

    @SuppressWarnings("NullAway.Init")
    protected DocumentHolder() {}

    DocumentHolder(@Nullable UUID account, String name) {
        this.account = account;
        this.name = name;
        this.masked = HolderName.masked(name);
        this.code = PublicCode.nextOfHolder();
    }

    /** Whether somebody knows whose document it is: gives the holder's code or the whole name. */
    public boolean isKnownBy(String given) {
        return code.equals(PublicCode.tidy(given)) || HolderName.isSame(name, given);
    }

    public boolean is(Caller caller) {
        return account != null && caller.is(account);
    }

    /** Null for somebody without an account. */
    public @Nullable UUID account() {
        return account;
    }

    /** As it was printed; empty once the person was forgotten. */
    public String name() {
        return name;
    }

    /** For whoever does not know the holder: {@code A*** D***}. */
    public String masked() {
        return masked;
    }

    /** With it the holder lets others see the name. */
    public String code() {
        return code;
    }
}
