#include "ui/leads/conditionrowedit.h"

#include "ui/leads/conditionparts.h"
#include "ui/leads/testedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/iconbutton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lead {

namespace {
constexpr int FieldWidth = 176;
constexpr int MostFieldsShown = 12;
} // namespace

ConditionRowEdit::ConditionRowEdit(const WorkspaceInfoPtr &info, QWidget *parent)
    : QWidget(parent)
    , m_fields(new QComboBox)
    , m_test(new TestEdit(info, TestEdit::Shape::Row))
{
    m_fields->setEditable(true);
    m_fields->setInsertPolicy(QComboBox::NoInsert);
    m_fields->setAccessibleName(tr("Field"));
    m_fields->lineEdit()->setAccessibleName(tr("Field"));
    m_fields->setFixedWidth(scaled(FieldWidth));
    m_fields->setMaxVisibleItems(MostFieldsShown);
    for (const Field &field : info->catalog.fields())
        if (field.use & InFilter)
            m_fields->addItem(field.label, field.number);
    m_fields->completer()->setFilterMode(Qt::MatchContains);
    m_fields->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_fields->completer()->popup()->setAccessibleName(tr("Fields"));
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(F::Stage)));
    auto *remove = new IconButton("x", tr("Remove this condition"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_fields, 0, Qt::AlignTop);
    layout->addWidget(m_test, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    setFocusProxy(m_fields);
    chooseField();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &ConditionRowEdit::chooseField);
    // What was typed and is no field gives way to the field that stands.
    connect(m_fields->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int typed = m_fields->findText(m_fields->currentText(), Qt::MatchFixedString);
        if (typed >= 0)
            m_fields->setCurrentIndex(typed);
        m_fields->setEditText(m_fields->itemText(m_fields->currentIndex()));
    });
    connect(m_test, &TestEdit::changed, this, &ConditionRowEdit::changed);
    connect(remove, &QAbstractButton::clicked, this, &ConditionRowEdit::removeAsked);
}

void ConditionRowEdit::chooseField()
{
    const FieldNumber field = m_fields->currentData().toInt();
    if (field != 0 && field != m_test->field())
        m_test->setField(field);
}

void ConditionRowEdit::setTest(const Condition &given)
{
    const Condition test = simplified(given);
    {
        const QSignalBlocker quiet(m_fields);
        m_fields->setCurrentIndex(m_fields->findData(test.field()));
    }
    m_test->setTest(test);
}

Result<Condition> ConditionRowEdit::test() const
{
    return m_test->test();
}

} // namespace lead
