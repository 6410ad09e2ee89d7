package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.caravanserai.platform.imports.tables.ListTableTargets;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Names of the targets of tables and their columns. */
@ApplicationScoped
public class TableWords {

    private final Texts texts;
    private final Formats formats;

    @Inject
    TableWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** A target with each organization in whose name somebody may import; the value is name, at sign and slug. */
    Stream<SelectItem> choices(ListTableTargets.Choice choice) {
        var target = choice.target();
        var label = texts.of(target.label());
        return target.ofOrganization()
                ? choice.organizations().entrySet().stream()
                        .map(organization -> new SelectItem(
                                target.name() + "@" + organization.getKey(),
                                label + " – "
                                        + formats.text(organization.getValue().texts())))
                : Stream.of(new SelectItem(target.name() + "@", label));
    }
}
