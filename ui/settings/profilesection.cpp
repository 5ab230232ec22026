#include "ui/settings/profilesection.h"

#include "core/base/whendone.h"
#include "core/domain/permissions.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int AvatarSize = 46;
constexpr int FieldWidth = 260;
} // namespace

ProfileSection::ProfileSection(SettingsService &service, Settings &settings, QWidget *parent)
    : SettingsSection(tr("Profile"), tr("Who you are for the others in this workspace, and what only you see."), parent)
    , m_service(service)
    , m_settings(settings)
    , m_avatar(new Avatar(QString(), AvatarSize))
    , m_role(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_language(new QComboBox)
    , m_hints(new Button(tr("Show hints again")))
    , m_who(new QComboBox)
    , m_claim(new Button(tr("This is me"), Button::Kind::Primary))
{
    build();
    for (QLineEdit *field : {m_name, m_email})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_avatar->setName(m_name->text());
            Q_EMIT changesChanged();
        });
    connect(m_claim, &QPushButton::clicked, this, &ProfileSection::claim);
    connect(m_language, &QComboBox::activated, this, [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_hints, &QPushButton::clicked, this, [this] {
        m_settings.resetHints();
        Q_EMIT done(tr("The hints show again."), {});
    });
}

void ProfileSection::build()
{
    QVBoxLayout *stranger = addCard();
    m_strangerCard = stranger->parentWidget();
    auto *choice = new QWidget;
    auto *choices = new QHBoxLayout(choice);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metrics::Snug);
    choices->addWidget(m_who);
    choices->addWidget(m_claim);
    m_who->setAccessibleName(tr("Who you are"));
    m_who->setFixedWidth(scaled(FieldWidth));
    m_who->setObjectName(QStringLiteral("who"));
    addRow(stranger, tr("Who you are"), tr("Several people work in this workspace, and none of them has your name on this computer, so you may only read. Choose who you are: the workspace keeps it for that name, and the history tells the others."),
           choice, {tr("user name")});
    m_strangerCard->hide();

    QVBoxLayout *card = addCard();
    m_personCard = card->parentWidget();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Section);
    layout->addWidget(m_avatar);
    layout->addWidget(m_role, 1);
    card->addWidget(row);
    for (QLineEdit *field : {m_name, m_email})
        field->setFixedWidth(scaled(FieldWidth));
    addRow(card, tr("Name"), tr("Stands beside everything that you do."), m_name, {tr("user name")});
    addRow(card, tr("E-mail"), {}, m_email, {tr("address")});

    QVBoxLayout *personal = addCard(tr("On this computer"));
    m_language->addItem(tr("Like the system"), QString());
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")}) {
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        name[0] = name[0].toUpper();
        m_language->addItem(name, code);
    }
    addRow(personal, tr("Language"), tr("Shows after Leadwright is started again."), m_language, {tr("translation"), tr("German"), tr("Spanish")});
    addRow(personal, tr("Hints"), tr("The short tour that showed when Leadwright was new."), m_hints, {tr("tour"), tr("first steps")});
}

const User *ProfileSection::me(const std::vector<User> &users) const
{
    const auto it = std::find_if(users.begin(), users.end(), [this](const User &user) { return user.id == m_me; });
    return it == users.end() ? nullptr : &*it;
}

void ProfileSection::refresh()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    if (m_service.workspace().isEmpty()) {
        m_name->setEnabled(false);
        m_email->setEnabled(false);
        m_role->setText(tr("Open a workspace to see who you are in it."));
        return;
    }
    read(m_service.state(), [this](const WorkspaceSetupState &state) {
        m_name->setEnabled(!state.isReadOnly);
        m_email->setEnabled(!state.isReadOnly);
        if (!hasChanges())
            show(state);
    });
}

void ProfileSection::show(const WorkspaceSetupState &state)
{
    m_users = state.users;
    m_me = state.isStranger ? UserId() : state.me;
    m_strangerCard->setVisible(state.isStranger);
    m_personCard->setVisible(!state.isStranger);
    const QVariant chosen = m_who->currentData();
    m_who->clear();
    for (const User &user : m_users)
        if (user.active)
            m_who->addItem(tr("%1, %2", "name and role").arg(user.name, roleName(user.role)), qint64(user.id.value));
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    const User *person = me(m_users);
    m_name->setText(person ? person->name : QString());
    m_email->setText(person ? person->email : QString());
    m_avatar->setName(m_name->text());
    m_role->setText(person ? tr("%1 in “%2”").arg(roleName(person->role), state.details.name) : QString());
}

std::vector<User> ProfileSection::draft() const
{
    std::vector<User> users = m_users;
    for (User &user : users) {
        if (user.id != m_me)
            continue;
        user.name = m_name->text().trimmed();
        user.email = m_email->text().trimmed();
    }
    return users;
}

bool ProfileSection::hasChanges() const
{
    return me(m_users) && draft() != m_users;
}

void ProfileSection::save()
{
    whenDone(m_service.saveUsers(m_users, draft(), {}), this, [this](const Result<OperationId> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error().message);
            return;
        }
        m_users = draft();
        Q_EMIT changesChanged();
        Q_EMIT done(tr("Your profile is saved."), *saved);
    });
}

void ProfileSection::claim()
{
    const UserId user{m_who->currentData().toLongLong()};
    m_claim->setEnabled(false);
    whenDone(m_service.identifyAs(user), this, [this](const Result<OperationId> &said) {
        m_claim->setEnabled(true);
        if (!said) {
            Q_EMIT failed(said.error().message);
            return;
        }
        Q_EMIT done(tr("You work here under this name from now on."), *said);
        refresh();
    });
}

void ProfileSection::discard()
{
    if (const User *person = me(m_users)) {
        m_name->setText(person->name);
        m_email->setText(person->email);
        m_avatar->setName(person->name);
    }
    Q_EMIT changesChanged();
}

} // namespace lead
