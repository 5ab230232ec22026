#pragma once

#include <QString>

namespace lead {

/// A stored number as people write it: "(212) 555-0142", "+49 30 123456", with " ext. 12" behind. What is no
/// E.164 number comes back as it is.
QString phoneText(const QString &stored);
/// Loads the numbering plans, which the first number from abroad would wait for; from any thread.
void preparePhoneText();

} // namespace lead
