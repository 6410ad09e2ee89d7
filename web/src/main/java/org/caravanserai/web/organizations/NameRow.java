package org.caravanserai.web.organizations;

import java.io.Serializable;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.platform.organizations.OrganizationForm;
import org.jspecify.annotations.Nullable;

/** A further name in the form. */
public class NameRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String kind;
    private @Nullable String language;
    private @Nullable String value;

    static NameRow of(Name name) {
        var row = new NameRow();
        row.kind = name.kind().name();
        row.language = name.language();
        row.value = name.value();
        return row;
    }

    OrganizationForm.OtherName form() {
        return new OrganizationForm.OtherName(kind, language, value);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
