#include "ui/leads/leadcelldelegate.h"

#include "core/domain/conditionvalue.h"
#include "core/leads/leadservice.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/leadcelledit.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace lead {

namespace {
constexpr int NarrowestEditor = 140;
} // namespace

QString cellProblem(const Field &field, const QString &typed, const WorkspaceInfo &info)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const auto isOneOf = [&text](const QStringList &names) { return names.contains(text, Qt::CaseInsensitive); };
    switch (field.type) {
    case FieldType::Stage:
        return isOneOf(choicesOf(field, info))
                   ? QString()
                   : QCoreApplication::translate("LeadCells", "There is no stage “%1”.").arg(text);
    case FieldType::User:
        return isOneOf(choicesOf(field, info))
                   ? QString()
                   : QCoreApplication::translate("LeadCells", "There is nobody called “%1”.").arg(text);
    case FieldType::Choice:
        return field.options.isEmpty() || field.isCustom() || isOneOf(field.options)
                   ? QString()
                   : QCoreApplication::translate("LeadCells", "%1 is one of: %2.")
                         .arg(field.label, field.options.join(QStringLiteral(", ")));
    case FieldType::Email:
        return text.contains(u'@') && !text.contains(u' ')
                   ? QString()
                   : QCoreApplication::translate("LeadCells", "An e-mail address looks like name@example.com.");
    case FieldType::Boolean:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date: {
        const auto value = valueFromText(field, Operator::Equal, text);
        return value ? QString() : value.error().message;
    }
    case FieldType::DateTime:
        return QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate).isValid()
                   ? QString()
                   : QCoreApplication::translate("LeadCells", "%1 is a moment such as 2026-03-31 14:30.").arg(field.label);
    default:
        return {};
    }
}

LeadCellDelegate::LeadCellDelegate(LeadService &service, LeadListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_service(service)
    , m_model(model)
{
}

QWidget *LeadCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field *field = m_model.fieldOf(index.column());
    const WorkspaceInfoPtr info = m_service.info();
    if (!field || !info)
        return nullptr;
    QStringList choices = choicesOf(*field, *info);
    if (field->type == FieldType::Boolean)
        choices = {tr("yes"), tr("no")};
    auto *editor = new LeadCellEdit(choices, parent);
    editor->setAccessibleName(tr("%1 of %2").arg(field->label, m_model.index(index.row(), LeadListModel::NameColumn).data().toString()));
    editor->setCheck([this, number = field->number](const QString &text) {
        const WorkspaceInfoPtr now = m_service.info();
        const Field *checked = now ? now->catalog.find(number) : nullptr;
        return checked ? cellProblem(*checked, text, *now) : QString();
    });
    auto *self = const_cast<LeadCellDelegate *>(this); // signals are not const
    connect(editor, &LeadCellEdit::chosen, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, NoHint);
    });
    return editor;
}

void LeadCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<LeadCellEdit *>(editor);
    // Answers that come while somebody types change nothing under the hands.
    if (!line || line->isModified())
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void LeadCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *line = qobject_cast<LeadCellEdit *>(editor);
    if (line && !line->hasProblem())
        model->setData(index, line->text().trimmed());
}

void LeadCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QRect cell = option.rect;
    const int width = std::max(cell.width(), scaled(NarrowestEditor));
    const int height = std::min(cell.height() - 1, metrics::controlHeight());
    const int left = std::max(0, std::min(cell.left(), editor->parentWidget()->width() - width));
    editor->setGeometry(left, cell.center().y() - height / 2, width, height);
}

bool LeadCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<LeadCellEdit *>(watched);
    if (line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Enter || key == Qt::Key_Return;
        if (leaves && line->hasProblem())
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace lead
