package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.caravanserai.domain.settings.InterfaceColor;
import org.caravanserai.platform.config.Picture;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.SettingKey;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** What the pages say of the instance itself: its name, who runs it, how it looks; as administrators have set it. */
@Named("instance")
@ApplicationScoped
public class InstanceFace {

    private static final String INVITED = "invited";

    private final Settings settings;
    private final Texts texts;

    @Inject
    InstanceFace(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** What it is called in the language of the page. */
    public String getName() {
        return name(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What it is called in this language. */
    public String name(Locale language) {
        var name = settings.texts(Setting.NAME);
        return name.isEmpty() ? texts.in(language, "shell.name") : name.in(language.toLanguageTag());
    }

    /** Empty where nobody has said who runs it. */
    public String getOperator() {
        return inLanguage(Setting.OPERATOR);
    }

    /** Lines of an address; empty where there is none. */
    public String getPostalAddress() {
        return settings.find(Setting.POSTAL_ADDRESS).orElse("");
    }

    public String getContactEmail() {
        return settings.find(Setting.CONTACT_EMAIL).orElse("");
    }

    /** A formatted text; empty where there is none, and then there is no such page. */
    public String getImprint() {
        return inLanguage(Setting.IMPRINT);
    }

    /** What the operator adds to the page about privacy. */
    public String getPrivacy() {
        return inLanguage(Setting.PRIVACY);
    }

    public boolean isRegistrationOpen() {
        return !settings.get(Setting.REGISTRATION).equals(INVITED);
    }

    /** Whether changes of a verified organization wait for the authority. */
    public boolean isOrganizationChangesApproved() {
        return settings.isOn(Setting.ORGANIZATION_CHANGES_APPROVED);
    }

    /** Days for which people find what they were told. */
    public int getNoticesKept() {
        return settings.number(Setting.NOTICES_KEPT_DAYS);
    }

    /** Days for which attempts to sign in are kept. */
    public int getSignInsKept() {
        return settings.number(Setting.SIGN_INS_KEPT_DAYS);
    }

    /** Address of the logo, another one for each picture; empty where the product's own is shown. */
    public String getLogo() {
        return settings.find(Setting.LOGO).map(InstanceFace::logoAddress).orElse("");
    }

    private static String logoAddress(String picture) {
        var sum = new CRC32();
        sum.update(picture.getBytes(StandardCharsets.US_ASCII));
        return "/logo?v=" + Long.toHexString(sum.getValue());
    }

    /** The logo itself. */
    public @Nullable Picture logo() {
        return settings.find(Setting.LOGO).map(Picture::of).orElse(null);
    }

    /** Styles that put the color of the instance in the place of the product's; empty where none was set. */
    public String getStyle() {
        return settings.find(Setting.COLOR)
                .map(InterfaceColor::new)
                .map(InstanceFace::style)
                .orElse("");
    }

    private static String style(InterfaceColor color) {
        var dark = variables(color.onDark(), color.strongOnDark(), color.softOnDark());
        return "<style>:root{" + variables(color.value(), color.strong(), color.soft())
                + "}@media (prefers-color-scheme: dark){:root:not([data-scheme=\"light\"]){" + dark
                + "}}:root[data-scheme=\"dark\"]{" + dark + "}</style>";
    }

    private static String variables(String action, String strong, String soft) {
        return "--action:" + action + ";--action-strong:" + strong + ";--action-soft:" + soft + ";--wall:" + action
                + ";--wall-edge:" + strong;
    }

    private String inLanguage(SettingKey setting) {
        var text = settings.texts(setting);
        return text.in(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().toLanguageTag());
    }
}
