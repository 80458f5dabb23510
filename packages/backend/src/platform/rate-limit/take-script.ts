/**
 * Takes the costs of several calls, in order, from every budget of each or, for a call that does not fit into one of them, from none.
 *
 * KEYS: a hash for each budget, with what was spent by second, and the sum of those that still count (`used`, as of second `at`).
 * ARGV: the window in seconds; how many callers there are, and for each how many budgets, and of each budget its number among the keys
 * and its limit; then for each call its caller's number and its cost. Answers one flat list: the second of the decision; for each key
 * what was used before and when the first of it comes back; for each call the number of the key that refused it, or 0, and when it would
 * fit.
 *
 * A second counts until all of it lies a window back, so in no window, wherever it begins, is more spent than the limit. The clock
 * is Redis's, so processes whose clocks differ still agree.
 */
export const takeScript = `
local window = tonumber(ARGV[1])
local now = tonumber(redis.call('TIME')[1])
local used, spent, current, slots, answer = {}, {}, {}, {}, { now }

local function sweep(key)
  local total, oldest, gone = 0, now, {}
  local fields = redis.call('HGETALL', key)
  for i = 1, #fields, 2 do
    local slot = tonumber(fields[i])
    if slot and slot < now - window then
      gone[#gone + 1] = fields[i]
    elseif slot then
      total = total + tonumber(fields[i + 1])
      oldest = math.min(oldest, slot)
    end
  end
  if #gone > 0 then redis.call('HDEL', key, unpack(gone)) end
  redis.call('HSET', key, 'at', now, 'used', total, 'oldest', oldest)
  redis.call('EXPIRE', key, window + 5)
  return total, oldest
end

for i, key in ipairs(KEYS) do
  local known = redis.call('HMGET', key, 'at', 'used', 'oldest', now)
  local total, oldest = tonumber(known[2]), tonumber(known[3])
  if tonumber(known[1]) ~= now then total, oldest = sweep(key) end
  used[i], spent[i], current[i] = total, 0, tonumber(known[4]) or 0
  answer[#answer + 1] = total
  answer[#answer + 1] = oldest + window + 1
end

local function sorted_slots(i)
  if slots[i] then return slots[i] end
  local fields, list = redis.call('HGETALL', KEYS[i]), {}
  for j = 1, #fields, 2 do
    local slot = tonumber(fields[j])
    if slot then list[#list + 1] = { slot, tonumber(fields[j + 1]) } end
  end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  slots[i] = list
  return list
end

local function fits_at(i, needed)
  for _, slot in ipairs(sorted_slots(i)) do
    needed = needed - slot[2]
    if needed <= 0 then return slot[1] + window + 1 end
  end
  return now + window + 1
end

local place, callers = 3, {}
for caller = 1, tonumber(ARGV[2]) do
  local budgets = {}
  for i = 1, tonumber(ARGV[place]) do
    budgets[i] = { tonumber(ARGV[place + 2 * i - 1]), tonumber(ARGV[place + 2 * i]) }
  end
  place = place + 1 + 2 * #budgets
  callers[caller] = budgets
end

for c = place, #ARGV, 2 do
  local budgets, cost, refused, at = callers[tonumber(ARGV[c])], tonumber(ARGV[c + 1]), 0, 0
  for _, budget in ipairs(budgets) do
    local i, limit = budget[1], budget[2]
    local over = used[i] + math.min(cost, limit) - limit
    if over > 0 then
      refused, at = i, fits_at(i, over)
      break
    end
  end
  if refused == 0 then
    for _, budget in ipairs(budgets) do
      local i, taken = budget[1], math.min(cost, budget[2])
      used[i], spent[i] = used[i] + taken, spent[i] + taken
    end
  end
  answer[#answer + 1] = refused
  answer[#answer + 1] = at
end

for i, key in ipairs(KEYS) do
  if spent[i] > 0 then redis.call('HSET', key, now, current[i] + spent[i], 'used', used[i]) end
end
return answer
`;
