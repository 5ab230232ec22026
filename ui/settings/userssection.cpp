#include "ui/settings/userssection.h"

#include "core/base/whendone.h"
#include "core/domain/permissions.h"
#include "core/settings/settingsservice.h"
#include "core/settings/setuprules.h"
#include "ui/settings/choicedialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int AvatarSize = 32;
constexpr int RoleWidth = 120;
constexpr qint64 Keep = -1; // whoever is switched off keeps the leads

} // namespace

UsersSection::UsersSection(SettingsService &service, QWidget *parent)
    : SettingsSection(tr("Users"), tr("Everybody who works leads here. Whoever leaves is switched off and stays in the history."), parent)
    , m_service(service)
    , m_card(addCard())
    , m_add(new Button(tr("&Add user"), Button::Kind::Secondary, "plus"))
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addStretch(1);
    addWidget(bar);
    addEntry(tr("Add a user"), m_add, {tr("people"), tr("team"), tr("invite")});
    addEntry(tr("Roles"), m_add, {tr("permissions"), tr("administrator"), tr("manager")});
    addEntry(tr("Switch a user off"), m_add, {tr("deactivate"), tr("remove user"), tr("hand over leads")});
    addRoles();
    connect(m_add, &QPushButton::clicked, this, &UsersSection::addPerson);
}

void UsersSection::addRoles()
{
    QVBoxLayout *card = addCard(tr("What roles may do"));
    const auto add = [card](const QString &key, const QString &sentence) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
        row->setSpacing(metrics::Section);
        auto *name = new TextLabel(roleName(key), TextStyle::BodyMedium);
        name->setFixedWidth(scaled(RoleWidth));
        auto *what = new TextLabel(sentence, TextStyle::Body, Ink::Text2);
        what->setWordWrap(true);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(what, 1);
        if (card->count() > 0)
            card->addWidget(new Divider);
        card->addLayout(row);
    };
    add(QStringLiteral("viewer"), tr("Sees everything and changes nothing."));
    add(QStringLiteral("rep"), tr("Works leads: adds, edits, calls, moves and merges them, writes notes and tasks."));
    add(QStringLiteral("manager"), tr("Also imports and exports, erases for good, keeps backups and sets the workspace up."));
    add(QStringLiteral("admin"), tr("Also says who works here and in which role."));
    auto *note = new TextLabel(tr("Roles keep colleagues from mistakes. They do not defend the file from somebody who can open it with other programs."),
                               TextStyle::Small, Ink::Text2);
    note->setWordWrap(true);
    addWidget(note);
}

void UsersSection::refresh()
{
    const int request = ++m_request;
    read(m_service.state(), [this](const WorkspaceSetupState &state) {
        m_add->setEnabled(!state.isReadOnly);
        if (!hasChanges())
            load(state);
    });
    whenDone(m_service.counts(), this, [this, request](const Result<SetupCounts> &counts) {
        if (request != m_request || !counts || counts->byOwner == m_counts)
            return;
        m_counts = counts->byOwner;
        if (!hasChanges())
            rebuild();
    });
}

void UsersSection::load(const WorkspaceSetupState &state)
{
    if (m_users == state.users && m_me == state.me && m_rows)
        return;
    m_users = state.users;
    m_me = state.me;
    m_isReadOnly = state.isReadOnly;
    discard();
}

void UsersSection::discard()
{
    m_draft = m_users;
    m_handovers.clear();
    rebuild();
    Q_EMIT changesChanged();
}

void UsersSection::rebuild()
{
    delete m_rows;
    m_rows = new QWidget;
    m_rows->setEnabled(!m_isReadOnly);
    m_rowsLayout = new QVBoxLayout(m_rows);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    for (std::size_t i = 0; i < m_draft.size(); ++i)
        addUserRow(i);
    m_card->addWidget(m_rows);
}

void UsersSection::addUserRow(std::size_t index)
{
    const User &user = m_draft[index];
    if (index > 0)
        m_rowsLayout->addWidget(new Divider);
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setHorizontalSpacing(metrics::Gap);
    layout->setVerticalSpacing(metrics::Gap);
    auto *avatar = new Avatar(user.name, AvatarSize);
    auto *name = new QLineEdit(user.name);
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name of user %1").arg(index + 1));
    name->setCursorPosition(0);
    auto *email = new QLineEdit(user.email);
    email->setPlaceholderText(tr("E-mail"));
    email->setAccessibleName(tr("E-mail of %1").arg(user.name));
    email->setCursorPosition(0);
    auto *role = new QComboBox;
    for (const QString &key : roleKeys())
        role->addItem(roleName(key), key);
    role->setCurrentIndex(role->findData(user.role));
    role->setAccessibleName(tr("Role of %1").arg(user.name));
    auto *leads = new TextLabel(user.id.isValid() ? tr("%n lead(s)", nullptr, static_cast<int>(leadsOf(user.id))) : tr("new"), TextStyle::Small, Ink::Text2);
    auto *toggle = new Button(user.active ? tr("Switch off") : tr("Switch on"), Button::Kind::Ghost);
    toggle->setSmall(true);
    toggle->setAccessibleName(user.active ? tr("Switch %1 off").arg(user.name) : tr("Switch %1 on").arg(user.name));
    toggle->setEnabled(user.id != m_me);
    toggle->setToolTip(plainToolTip(user.id == m_me ? tr("This is you. Somebody else can switch you off.") : QString()));
    // Who it is, and below it what the person may do and has.
    layout->addWidget(avatar, 0, 0);
    layout->addWidget(name, 0, 1);
    layout->addWidget(email, 0, 2, 1, 2);
    layout->addWidget(role, 1, 1);
    layout->addWidget(leads, 1, 2);
    layout->addWidget(toggle, 1, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 3);
    name->setEnabled(user.active);
    email->setEnabled(user.active);
    role->setEnabled(user.active);
    m_rowsLayout->addWidget(row);
    connect(name, &QLineEdit::textEdited, this, [this, index, avatar](const QString &text) {
        m_draft[index].name = text;
        avatar->setName(text);
        touch();
    });
    connect(email, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_draft[index].email = text.trimmed();
        touch();
    });
    connect(role, &QComboBox::activated, this, [this, index, role] { setRole(index, *role); });
    connect(toggle, &QPushButton::clicked, this, [this, index] { m_draft[index].active ? switchOff(index) : switchOn(index); });
}

void UsersSection::setRole(std::size_t index, QComboBox &box)
{
    std::vector<User> after = m_draft;
    after[index].role = box.currentData().toString();
    if (const Result<void> good = checkAdministrators(after); !good) {
        box.setCurrentIndex(box.findData(m_draft[index].role));
        Q_EMIT failed(good.error().message);
        return;
    }
    m_draft = std::move(after);
    touch();
}

void UsersSection::touch()
{
    Q_EMIT changesChanged();
}

void UsersSection::addPerson()
{
    m_draft.push_back({{}, {}, {}, QStringLiteral("rep"), true});
    rebuild();
    touch();
    const QList<QLineEdit *> fields = m_rows->findChildren<QLineEdit *>();
    if (fields.size() >= 2)
        fields.at(fields.size() - 2)->setFocus();
}

qint64 UsersSection::leadsOf(UserId user) const
{
    const auto it = m_counts.find(user);
    return it == m_counts.end() ? 0 : it->second;
}

void UsersSection::switchOff(std::size_t index)
{
    const User user = m_draft[index];
    if (!user.id.isValid()) { // added in this draft: as if it had never been
        m_draft.erase(m_draft.begin() + static_cast<std::ptrdiff_t>(index));
        rebuild();
        touch();
        return;
    }
    std::vector<User> after = m_draft;
    after[index].active = false;
    if (const Result<void> good = checkAdministrators(after); !good) {
        Q_EMIT failed(good.error().message);
        return;
    }
    std::vector<ChoiceDialog::Choice> choices{{tr("%1 keeps them").arg(user.name), Keep}, {tr("Nobody: they wait for an owner"), qint64(0)}};
    for (const User &other : m_draft)
        if (other.active && other.id.isValid() && other.id != user.id)
            choices.push_back({other.name, qint64(other.id.value)});
    auto *dialog = new ChoiceDialog(tr("Switch %1 off?").arg(user.name),
                                    tr("%1 can own no new leads then and stays in the history. This applies when you save.").arg(user.name),
                                    tr("Who gets the %n lead(s) and the open tasks?", nullptr, static_cast<int>(leadsOf(user.id))), choices, tr("Switch off"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, id = user.id] {
        const qint64 to = dialog->chosen().toLongLong();
        m_draft[index].active = false;
        if (to == Keep)
            m_handovers.erase(id);
        else
            m_handovers.insert_or_assign(id, UserId{to});
        rebuild();
        touch();
    });
    dialog->open();
}

void UsersSection::switchOn(std::size_t index)
{
    m_draft[index].active = true;
    m_handovers.erase(m_draft[index].id);
    rebuild();
    touch();
}

bool UsersSection::hasChanges() const
{
    return m_draft != m_users || !m_handovers.empty();
}

void UsersSection::save()
{
    whenDone(m_service.saveUsers(m_users, m_draft, m_handovers), this, [this](const Result<OperationId> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error().message);
            return;
        }
        m_users = m_draft; // the ids of new ones follow with refresh()
        m_handovers.clear();
        Q_EMIT changesChanged();
        Q_EMIT done(tr("The users are saved."), *saved);
        refresh();
    });
}

} // namespace lead
