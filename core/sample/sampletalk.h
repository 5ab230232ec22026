#pragma once

#include "core/sample/samplerandom.h"

#include <string>

namespace lead {

/// What reps write down, in the short way of reps.
namespace sampletalk {

/// After a call that nobody took; often empty.
std::string unanswered(SampleRandom &random);
std::string firstTalk(SampleRandom &random);
std::string laterTalk(SampleRandom &random);
std::string refusal(SampleRandom &random);
std::string email(SampleRandom &random);
std::string reply(SampleRandom &random);
std::string note(SampleRandom &random);
std::string meeting(SampleRandom &random);
std::string won(SampleRandom &random);
/// What a person typed into a form, or said at an event.
std::string request(SampleRandom &random, bool isFromEvent);
std::string taskTitle(SampleRandom &random, bool hadContact);
/// How long an appointment of that title takes; 0 for what is none.
int minutesOf(std::string_view title);
/// By which a task of that title is repeated; empty: once.
std::string_view ruleOf(std::string_view title);

} // namespace sampletalk

} // namespace lead
