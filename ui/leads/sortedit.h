#pragma once

#include "core/leads/leadvalues.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lead {

class Button;

/// The fields that a list is sorted by, most important first, and the one it is grouped by. Follows the hand at once.
class SortEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t MostSorts = 3;

    SortEdit(const FieldCatalog &catalog, const std::vector<ListSort> &sorts, FieldNumber groupBy,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void sortsChosen(const std::vector<lead::ListSort> &sorts);
    void groupChosen(lead::FieldNumber field);

private:
    void showRows();
    QWidget *buildRow(std::size_t index);
    QWidget *buildGroups(FieldNumber groupBy);
    void put(std::size_t index, const ListSort &sort);

    FieldCatalog m_catalog;
    std::vector<ListSort> m_sorts;
    QVBoxLayout *m_rows;
    Button *m_add;
};

/// Whether leads can be put together by the values of a field.
bool isGroupable(const Field &field);
/// "A to Z", "Highest first", "Newest first".
QString orderText(const Field &field, Qt::SortOrder order);

} // namespace lead
