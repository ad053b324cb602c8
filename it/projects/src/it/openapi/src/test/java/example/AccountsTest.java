package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import example.accounts.Account;
import example.accounts.AccountCodec;
import example.accounts.Contact;
import example.accounts.ContactCodec;
import example.accounts.MailContact;
import example.accounts.PhoneContact;
import example.accounts.PhoneContactValidator;
import example.accounts.support.ValidationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The components of an OpenAPI document, each with a type, a validator and a codec of its own. */
class AccountsTest {
    private static final String JSON =
            "{\"name\":\"ann\",\"contact\":{\"kind\":\"phone\",\"number\":\"112\"},\"notes\":[\"early\"]}";

    @Test
    void unionIsASealedInterfaceOfItsBranches() {
        assertThat(Contact.class.isSealed()).isTrue();
        assertThat(Contact.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(MailContact.class, PhoneContact.class);
    }

    @Test
    void discriminatorTellsBranchesApart() {
        Account account = AccountCodec.read(JSON);

        assertThat(account.contact())
                .isInstanceOfSatisfying(
                        PhoneContact.class, phone -> assertThat(phone.number()).isEqualTo("112"));
        assertThat(account.notes()).isEqualTo(List.of("early"));
        assertThat(AccountCodec.toJson(account)).isEqualTo(JSON);
        assertThat(ContactCodec.read("{\"kind\":\"mail\",\"address\":\"a@b\"}")).isInstanceOf(MailContact.class);
    }

    @Test
    void everyComponentIsCheckedWhereItIsUsedAndByItself() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> AccountCodec.read(JSON.replace("112", "one one two")));
        byte[] contact = "{\"kind\":\"phone\",\"number\":\"one one two\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(PhoneContactValidator.isValid(contact)).isFalse();
    }
}
