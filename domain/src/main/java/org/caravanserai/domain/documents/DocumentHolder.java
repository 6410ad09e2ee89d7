package org.caravanserai.domain.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
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

    /** Whether the given text is the holder's code or whole name. */
    public boolean isKnownBy(String given) {
        return code.equals(PublicCode.tidy(given)) || HolderName.isSame(name, given);
    }

    public boolean is(Caller caller) {
        return account != null && caller.is(account);
    }

    /** Null for a person without an account. */
    public @Nullable UUID account() {
        return account;
    }

    /** The printed name; empty once the person's data was erased. */
    public String name() {
        return name;
    }

    /** The name as it was printed, and where it was in two scripts each of them. */
    public List<String> names() {
        return HolderName.variants(name);
    }

    /** The masked name for readers who do not know the holder: {@code A*** D***}. */
    public String masked() {
        return masked;
    }

    /** With it the holder lets others see the name. */
    public String code() {
        return code;
    }
}
