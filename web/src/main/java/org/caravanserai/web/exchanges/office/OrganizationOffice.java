package org.caravanserai.web.exchanges.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.office.ShowOffice;

/** Fact sheet of an organization's office, as a section of its page. */
@Named
@RequestScoped
public class OrganizationOffice {

    private final Map<String, OfficeSheet> read = new HashMap<>();
    private final ShowOffice show;

    @Inject
    OrganizationOffice(ShowOffice show) {
        this.show = show;
    }

    public OfficeSheet of(String slug) {
        return read.computeIfAbsent(
                slug, organization -> show.execute(Slug.of(organization)).sheet());
    }
}
