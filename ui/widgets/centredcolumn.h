#pragma once

class QVBoxLayout;
class QWidget;

namespace lead {

/// Gives the page a column of reading width, a little above its middle, and returns the column's layout.
QVBoxLayout *addCentredColumn(QWidget *page);

} // namespace lead
