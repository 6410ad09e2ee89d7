package org.caravanserai.cooperation.reference;

import java.util.Locale;
import java.util.Objects;
import org.caravanserai.cooperation.reference.AddGroupVersion.GroupVersionForm;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.GroupDraft;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads a version of a list of countries, the first as well as a later one. */
final class GroupDrafts {

    static final int LONGEST = 500;

    private GroupDrafts() {}

    /**
     * @param fields gets the faults; others can be collected with them before they are thrown
     * @return null when something is wrong
     */
    static @Nullable GroupDraft read(FormFields fields, GroupVersionForm form) {
        fields.needed("validFrom", form.validFrom());
        var from = fields.date("validFrom", form.validFrom());
        var alias = fields.text("alias", form.alias(), LONGEST);
        var source = fields.text("source", form.source(), LONGEST);
        var members = fields.list("countries", form.countries(), GroupDrafts::member);
        return from == null || fields.anyWrong()
                ? null
                : fields.whole(() -> new GroupDraft(
                        from,
                        alias == null ? null : alias.toUpperCase(Locale.ROOT),
                        Objects.requireNonNullElse(source, ""),
                        members));
    }

    /** Reads a code with or without a region, see {@link GroupVersionForm}. */
    private static CountryGroup.Member member(String text) {
        var parts = text.strip().split(":", 2);
        return new CountryGroup.Member(
                CountryCode.of(parts[0].toUpperCase(Locale.ROOT)).value(),
                parts.length == 1 ? null : OneOf.constantInAnyCase(Region.class, "region", parts[1]));
    }
}
