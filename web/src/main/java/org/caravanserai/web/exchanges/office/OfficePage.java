package org.caravanserai.web.exchanges.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.office.OfficeDraft;
import org.caravanserai.exchanges.office.OfficeDraft.FactDraft;
import org.caravanserai.exchanges.office.SaveOffice;
import org.caravanserai.exchanges.office.ShowOffice;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.exchanges.unit.UnitsPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Form of the office's fact sheet. */
@Named
@RequestScoped
public class OfficePage {

    private static final int SPARE_TERMS = 4;
    private static final int SPARE_CONTACTS = 2;

    private final UnitsPage units;
    private final ShowOffice show;
    private final SaveOffice save;
    private final RequestParameters parameters;
    private final Notices notices;

    @SuppressWarnings("NullAway.Init")
    private Form<OfficeDraft> form;

    @Inject
    OfficePage(UnitsPage units, ShowOffice show, SaveOffice save, RequestParameters parameters, Notices notices) {
        this.units = units;
        this.show = show;
        this.save = save;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        var shown = show.execute(organization());
        var known = OfficeDraft.of(shown);
        form = Form.of(
                        OfficeDraft.class,
                        new OfficeDraft(known.version(), known.calendar(), List.of(), known.contacts()))
                .withRows("calendar", known.calendar().size() + SPARE_TERMS)
                .withRows("facts", getTopics().size())
                .withRows("contacts", known.contacts().size() + SPARE_CONTACTS);
        getTopics().forEach(topic -> form.rows("facts").get(topic.ordinal()).put("topic", topic));
        known.facts()
                .forEach(fact -> form.rows("facts").get(fact.topic().ordinal()).putAll(Form.of(FactDraft.class, fact)));
        var seen = parameters.text("version");
        if (!seen.isEmpty()) {
            form.put("version", seen);
        }
    }

    private Slug organization() {
        return Slug.of(units.getOrganization().slug());
    }

    public void save() {
        var draft = form.read();
        try {
            save.execute(organization(), draft);
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
        notices.done("exchanges.office.saved");
        Faces.redirect(
                "/manage/exchanges/office?organization=%s", organization().value());
    }

    public Form<OfficeDraft> getForm() {
        return form;
    }

    public List<FactTopic> getTopics() {
        return List.of(FactTopic.values());
    }
}
