package org.caravanserai.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Steps;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator changes what an instance is called, how it looks and who may join it; a stranger sees it at once. */
@Tag("admin")
@Steps
class SettingsST extends BrowserTest {

    private static Product product;
    private static Visitor administrator;
    private static Visitor stranger;

    @BeforeAll
    static void start() {
        product = Product.with(Map.of()).start();
        administrator = visitor(product, Look.desktop("en")).signIn(Demo.ADMIN);
        stranger = visitor(product, Look.desktop("zh"));
    }

    @AfterAll
    static void stop() {
        stranger.close();
        administrator.close();
        product.close();
    }

    @Test
    @Order(1)
    void aWrongColorAndAddressAreRefusedAtTheirFieldsAndNothingTypedIsLost() {
        administrator.walk("Administration", "Settings");
        administrator.fill("settings:values-name_en", "Silk Road Campus");
        administrator.fill("settings:values-color", "#ffee00");
        administrator.fill("settings:values-contact-email", "office@nowhere");
        administrator.fill("settings:values-postal-address", "1 Registan Square\nSamarkand");
        administrator.press("settings:save");
        assertThat(administrator
                        .page()
                        .locator("[id='settings:values-color-error']")
                        .innerText())
                .contains("hard to read");
        assertThat(administrator
                        .page()
                        .locator("[id='settings:values-contact-email-error']")
                        .innerText())
                .contains("is not an email address");
        assertThat(value("settings:values-name_en")).isEqualTo("Silk Road Campus");
        assertThat(value("settings:values-color")).isEqualTo("#ffee00");
        assertThat(value("settings:values-postal-address")).isEqualTo("1 Registan Square\nSamarkand");
        administrator.assertAccessible();
    }

    @Test
    @Order(2)
    void aStrangerSeesNameColorAndOperatorAtOnce() {
        stranger.open("/");
        assertThat(stranger.page().title()).contains("Caravanserai");
        administrator.fill("settings:values-color", "#7a1f3d");
        administrator.fill("settings:values-contact-email", "office@campus.example.org");
        administrator.fill("settings:values-operator_en", "Office of the Silk Road");
        administrator.fill("settings:values-imprint_en", "Published by the **office**.");
        inChinese();
        administrator.fill("settings:values-name_zh", "丝路校园");
        administrator.fill("settings:values-imprint_zh", "由丝路办公室发布。");
        administrator.fill("settings:why", "The instance opens");
        administrator.press("settings:save");
        administrator.reads("The settings are saved and in effect.");
        administrator.assertAccessible();
        administrator.assertFits();

        stranger.open("/");
        assertThat(stranger.page().title()).contains("丝路校园");
        assertThat(stranger.page().locator("header .mark").innerText()).isEqualTo("丝路校园");
        assertThat(stranger.page().locator("footer").innerText())
                .contains("Office of the Silk Road", "office@campus.example.org");
        assertThat(stranger.page()
                        .locator(".top-join")
                        .evaluate("link => getComputedStyle(link).getPropertyValue('--action')"))
                .isEqualTo("#7a1f3d");
        stranger.assertAccessible();
        stranger.followTo("/imprint");
        stranger.reads("由丝路办公室发布。");
        stranger.reads("1 Registan Square");
        stranger.assertAccessible();
        logoIsShownToStrangers();
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void logoIsShownToStrangers() {
        administrator.open("/admin/settings");
        administrator.attach(
                "logo:values-logo",
                new FilePayload("logo.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
        administrator.reads("This is not a PNG, JPEG or WebP picture");
        administrator.attach("logo:values-logo", new FilePayload("logo.png", "image/png", png()));
        administrator.reads("The settings are saved and in effect.");
        administrator.assertAccessible();
        stranger.open("/about");
        assertThat(stranger.page().locator("header img.logo[src^='/logo?v=']").count())
                .isEqualTo(1);
        assertThat(stranger.page().locator("main img.logo").count()).isEqualTo(1);
        stranger.assertAccessible();
        administrator.confirm("noLogo:remove");
        stranger.open("/");
        assertThat(stranger.page().locator("header img.logo").count()).isZero();
    }

    private static void inChinese() {
        administrator
                .page()
                .locator(".texts-languages button[data-language=zh]")
                .click();
    }

    @Test
    @Order(3)
    void registrationIsClosedAndTheStrangerReadsSo() {
        administrator.follow("Registration");
        administrator.choose("settings:values-registration", "invited");
        administrator.press("settings:save");
        administrator.reads("The settings are saved and in effect.");
        stranger.open("/");
        assertThat(stranger.page().locator("a[href='/sign-up']").count()).isZero();
        assertThat(stranger.open("/sign-up?lang=en")).isEqualTo(200);
        stranger.reads("Accounts on this site are for people who have been invited.");
        assertThat(stranger.page().locator("form[id='signup']").count()).isZero();
        stranger.assertAccessible();
    }

    @Test
    @Order(4)
    void historyNamesTheSettingWithWhatWasThereBefore() {
        administrator.walk("Administration", "History");
        var rows = administrator.page().locator("main tbody").innerText();
        assertThat(rows)
                .contains(
                        "Who may create an account",
                        "Everybody",
                        "Only people with an invitation",
                        "The instance opens");
        administrator.follow("Who may create an account");
        assertThat(administrator.page().url()).contains("/admin/settings/");
    }

    @Test
    @Order(5)
    void aLanguageThatIsNotOfferedIsGoneFromTheMenu() {
        administrator.walk("Administration", "Settings", "Languages");
        administrator.tick("settings:values-languages:5");
        administrator.press("settings:save");
        administrator.reads("The settings are saved and in effect.");
        stranger.open("/?lang=es");
        assertThat(stranger.page().locator("html").getAttribute("lang")).isNotEqualTo("es");
        assertThat(stranger.page().locator("footer a[lang=es]").count()).isZero();
    }

    @Test
    @Order(6)
    void aChangeOfAVerifiedOrganizationTakesEffectAtOnceWhereItNeedsNoApproval() {
        administrator.walk("Administration", "Settings", "Approval");
        administrator.reads("Changes to a verified organization need approval again");
        administrator.reads("Changes to an approved event need approval again");
        administrator.tick("settings:values-changes-approved-organizations");
        administrator.press("settings:save");
        administrator.reads("The settings are saved and in effect.");
        administrator.assertAccessible();
        try (var manager = visitor(product, Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            manager.open("/manage/organizations");
            manager.pressAt("main a[href^='/manage/organizations/']:has-text('Edit')");
            assertThat(manager.page().locator("main").innerText()).doesNotContain("must be approved by the authority");
            manager.assertQuiet();
        }
    }

    private static String value(String id) {
        return administrator.page().locator("[id='" + id + "']").inputValue();
    }
}
