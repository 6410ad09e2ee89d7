package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.organizations.OrganizationForm.OtherName;
import org.jspecify.annotations.Nullable;

/** Builds the profile of an organization from the input, and reports all errors at once. */
@ApplicationScoped
public class OrganizationFormReader {

    private final ShowOrganization show;

    @Inject
    public OrganizationFormReader(ShowOrganization show) {
        this.show = show;
    }

    /**
     * @throws Invalid with the faults of all fields
     */
    public OrganizationProfile read(OrganizationForm form) {
        var fields = new FormFields();
        var names = names(form, fields);
        var sector = fields.constant(Sector.class, "sector", form.sector());
        var country = fields.country("country", form.country());
        var ror = isBlank(form.ror()) ? null : fields.value("ror", () -> RorId.of(String.valueOf(form.ror())));
        fields.needed("sector", form.sector());
        var parent =
                isBlank(form.parent()) ? null : fields.value("parent", () -> parent(String.valueOf(form.parent())));
        fields.throwIfAny();
        return new OrganizationProfile(
                names,
                Objects.requireNonNull(sector),
                country,
                form.city(),
                ror,
                form.website(),
                new Tags(form.domains().stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .toList()),
                parent,
                form.established());
    }

    private static List<Name> names(OrganizationForm form, FormFields fields) {
        var names = new ArrayList<@Nullable Name>();
        form.officialNames().forEach((language, value) -> {
            if (!isBlank(value)) {
                names.add(fields.value("names", () -> Name.official(language, value)));
            }
        });
        form.otherNames().stream()
                .filter(written -> !isBlank(written.value()))
                .forEach(written -> names.add(fields.value("names", () -> name(written))));
        return names.stream().flatMap(Stream::ofNullable).toList();
    }

    private static Name name(OtherName written) {
        var kind = written.kind() == null ? NameKind.ALIAS : OneOf.constant(NameKind.class, "names", written.kind());
        return new Name(kind, written.language(), String.valueOf(written.value()));
    }

    private UUID parent(String written) {
        try {
            var slug = Slug.read(written.strip().replaceFirst("^.*/organizations/", ""));
            return show.execute(slug.orElseThrow(() -> new NotFound("not-found")))
                    .id();
        } catch (NotFound unknown) {
            throw new Invalid("parent", "not-a-parent");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
