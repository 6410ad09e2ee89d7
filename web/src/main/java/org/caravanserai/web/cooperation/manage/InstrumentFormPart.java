package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caravanserai.cooperation.instrument.ChangeInstrument;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.FormRows;
import org.jspecify.annotations.Nullable;

/** Fields that only the form of a policy instrument has. */
@Named
@RequestScoped
public class InstrumentFormPart implements EntryFormPart {

    private static final int SPARE = 4;

    private final RegisterInstrument register;
    private final ChangeInstrument change;

    private @Nullable String kind;

    private @Nullable LocalDate signedOn;

    private final FormRows<ArticleFields> articles = new FormRows<>("articles", "number");

    @Inject
    InstrumentFormPart(RegisterInstrument register, ChangeInstrument change) {
        this.register = register;
        this.change = change;
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.INSTRUMENT;
    }

    @Override
    public void show(@Nullable EntryDetails details) {
        var known = Stream.<ArticleFields>of();
        if (details instanceof InstrumentView instrument) {
            kind = instrument.kind().name();
            signedOn = instrument.signedOn();
            known = instrument.articles().stream().map(ArticleFields::of);
        }
        articles.show(known, SPARE, ArticleFields::new);
    }

    @Override
    public void show(RecordForm typed) {
        if (typed instanceof InstrumentForm form) {
            kind = form.kind();
            signedOn = FormTexts.day(form.signedOn());
            articles.show(FormTexts.rows(form.articles()).map(ArticleFields::of), SPARE, ArticleFields::new);
        }
    }

    @Override
    public String register(EntryForm shared) {
        return register.execute(form(shared), null);
    }

    @Override
    public void change(Slug slug, @Nullable Long read, EntryForm shared) {
        change.execute(slug, read, form(shared));
    }

    @Override
    public InstrumentForm form(EntryForm shared) {
        return new InstrumentForm(shared, kind, FormTexts.of(signedOn), articles.forms(ArticleFields::form));
    }

    @Override
    public Stream<FormRows<?>> rows() {
        return Stream.of(articles);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public FormRows<ArticleFields> getArticles() {
        return articles;
    }
}
